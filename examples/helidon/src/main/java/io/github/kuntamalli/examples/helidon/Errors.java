package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.rest.FrameworkErrorMapper;
import io.github.kuntamalli.rest.UnexpectedErrorMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;

/** What the runtime refuses, and what fails, is worded by the library too. */
final class Errors {

  private Errors() {}

  /** An address, a method, a media type. */
  @Provider
  @ApplicationScoped
  public static class OfTheRuntime extends FrameworkErrorMapper {}

  /** Unexpected exceptions. */
  @Provider
  @ApplicationScoped
  public static class OfTheApplication extends UnexpectedErrorMapper {}
}
