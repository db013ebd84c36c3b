package nl.vipez.house.browser;

import nl.vipez.house.RunningApplication;
import org.primefaces.selenium.spi.DeploymentAdapter;

/** Points the browser tests at the server of all tests. */
public final class RunningDeployment implements DeploymentAdapter {

  @Override
  public void startup() {
    RunningApplication.get();
  }

  @Override
  public String getBaseUrl() {
    return RunningApplication.get().address() + "/";
  }

  @Override
  public void shutdown() {
    // It stops with this JVM.
  }
}
