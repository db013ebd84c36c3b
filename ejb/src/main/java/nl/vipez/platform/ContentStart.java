package nl.vipez.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Begins the loading when the schema is there, beside the deployment so as not to hold it up. */
@ApplicationScoped
public class ContentStart {

  @Resource private ManagedExecutorService executor;
  @Inject private ContentLoader loader;
  private @Nullable Future<?> loading;

  void start(@Observes ApplicationStarted started) {
    loading = executor.submit(loader::load);
  }

  /** A step that is cut off runs again at the next start. */
  void stop(@Observes ApplicationStopping stopping) {
    if (loading != null) {
      loading.cancel(true);
    }
  }
}
