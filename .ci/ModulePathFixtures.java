import io.github.kuntamalli.fixtures.Samples;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the tests named on the command line with the fixtures as a named module. */
class ModulePathFixtures {
  public static void main(String[] tests) throws ClassNotFoundException {
    if (!Samples.class.getModule().isNamed()) {
      throw new AssertionError("the fixtures are not in a named module");
    }
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(Class.forName(test)));
    }
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request.build(), listener);
    listener.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace());
    if (listener.getSummary().getTotalFailureCount() > 0
        || listener.getSummary().getTestsSucceededCount() == 0) {
      throw new AssertionError("tests failed on the module path, or none ran");
    }
    System.out.println(
        listener.getSummary().getTestsSucceededCount() + " tests with the fixtures as a named module");
  }
}
