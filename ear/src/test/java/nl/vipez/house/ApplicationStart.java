package nl.vipez.house;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Starts the application before the first test, for Arquillian reads its ports at once. */
public final class ApplicationStart implements TestExecutionListener {

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    if (Boolean.getBoolean("vipez.it") && testPlan.containsTests()) {
      RunningApplication.get();
    }
  }
}
