package io.github.kuntamalli.examples.fuzz;

/** Makes an input that breaks a promise smaller, as long as it breaks it in the same way. */
final class Shrinker {

  private final Target target;
  private final String kind;
  private final long end = System.nanoTime() + 10_000_000_000L;

  private Shrinker(Target target, String kind) {
    this.target = target;
    this.kind = kind;
  }

  /** The smallest input that was found to do the same. */
  static String shrunk(Target target, String input, Throwable found) {
    return new Shrinker(target, kind(found)).shrunk(input);
  }

  /** The exception and where it is thrown, which distinguishes one find from another. */
  static String kind(Throwable found) {
    if (found instanceof AssertionError) {
      String message = String.valueOf(found.getMessage());
      int end = message.indexOf(':');
      return end < 0 ? message : message.substring(0, end);
    }
    if (found instanceof VirtualMachineError) {
      return found.getClass().getSimpleName();
    }
    for (StackTraceElement at : found.getStackTrace()) {
      if (at.getClassName().startsWith("io.github.kuntamalli")) {
        return found.getClass().getSimpleName() + " at " + at;
      }
    }
    return found.getClass().getName();
  }

  private String shrunk(String input) {
    String smallest = input;
    for (int size = input.length() / 2; size > 0; size /= 2) {
      int from = 0;
      while (from < smallest.length() && System.nanoTime() < end) {
        int to = Math.min(smallest.length(), from + size);
        String candidate = smallest.substring(0, from) + smallest.substring(to);
        if (doesTheSame(candidate)) {
          smallest = candidate;
        } else {
          from = to;
        }
      }
    }
    return smallest;
  }

  private boolean doesTheSame(String candidate) {
    try {
      target.isTaken(candidate);
      return false;
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      return kind(e).equals(kind);
    }
  }
}
