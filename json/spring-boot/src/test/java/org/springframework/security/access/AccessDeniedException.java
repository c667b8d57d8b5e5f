package org.springframework.security.access;

/** In the place of the exception of Spring Security, which is no dependency of this module. */
public class AccessDeniedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AccessDeniedException(String message) {
    super(message);
  }
}
