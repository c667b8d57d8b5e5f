package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class FrameworkErrorsTest {

  @Test
  void whatSpringSecurityAnswersIsNotUnexpectedNorAreSubclassesOfIt() {
    assertThat(FrameworkErrors.isUnexpected(new AccessDeniedException("denied"))).isFalse();
    assertThat(FrameworkErrors.isUnexpected(new HostApplication.Denied())).isFalse();
    assertThat(FrameworkErrors.isUnexpected(new SecurityException("denied"))).isTrue();
    assertThat(FrameworkErrors.isUnexpected(new IllegalStateException("broken"))).isTrue();
  }
}
