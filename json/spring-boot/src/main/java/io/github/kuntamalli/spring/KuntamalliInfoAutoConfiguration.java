package io.github.kuntamalli.spring;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.obligation.Obligation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** What {@code /actuator/info} shows of the library, where the application has the actuator. */
@AutoConfiguration(after = KuntamalliAutoConfiguration.class)
@ConditionalOnClass(InfoContributor.class)
@ConditionalOnBean(Kuntamalli.class)
public class KuntamalliInfoAutoConfiguration {

  /** For Spring. */
  public KuntamalliInfoAutoConfiguration() {}

  /**
   * The editions of the data and the day up to which the law was checked, under {@code kuntamalli}.
   *
   * @param kuntamalli whose data they are
   * @return the contributor
   */
  @Bean
  @ConditionalOnMissingBean(name = "kuntamalliInfoContributor")
  @ConditionalOnProperty(
      name = "management.info.kuntamalli.enabled",
      havingValue = "true",
      matchIfMissing = true)
  public InfoContributor kuntamalliInfoContributor(Kuntamalli kuntamalli) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("registerEdition", kuntamalli.register().edition().id());
    details.put("obligationEdition", kuntamalli.obligations().edition().id());
    kuntamalli.obligations().all().stream()
        .map(Obligation::verifiedUntil)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .ifPresent(day -> details.put("lawCheckedUntil", day));
    return builder -> builder.withDetail("kuntamalli", details);
  }
}
