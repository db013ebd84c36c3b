package nl.vipez.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Begins the loading when the schema is there, beside the deployment so as not to hold it up. */
@ApplicationScoped
public class ContentStart {
  @Resource private ManagedExecutorService executor;
  @Inject private ContentLoader loader;

  void start(@Observes ApplicationStarted started) {
    executor.execute(loader::load);
  }

  void stop(@Observes ApplicationStopping stopping) {
    loader.stop();
  }
}
