package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.json.JsonTest;

/** A test of JSON alone has the mapper of the running application. */
@JsonTest
class JsonSliceTest {

  @Autowired private ObjectMapper mapper;

  @Test
  void theLibrarysTypesInsideTypesOfTheApplicationHaveTheWireFormat() throws Exception {
    assertThat(
            mapper.writeValueAsString(
                new HostApplication.Row(
                    MunicipalityCode.of("091"), DutyStatus.MET_LATE, Authority.county("08"))))
        .isEqualTo(
            "{\"code\":\"091\",\"status\":\"met-late\",\"authority\":{\"kind\":\"county\",\"code\":\"08\"}}");
  }
}
