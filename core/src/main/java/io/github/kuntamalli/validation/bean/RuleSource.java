package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.Rule;
import java.util.List;

/**
 * Names the rules that {@link SatisfiesRules} runs. An implementation is a public class with a
 * public constructor without parameters, and answers the same at every call.
 *
 * <pre>{@code
 * public final class CoverPageRules implements RuleSource {
 *   public List<Rule<CoverPage>> rules() {
 *     return List.of(NEEDS_TITLE, NEEDS_DATE);
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface RuleSource {

  /**
   * The rules. Those that are not local, or look at something else than the annotated type, are
   * left to a rule set.
   *
   * @return the rules; one that is silent after another comes after it
   */
  List<? extends Rule<?>> rules();
}
