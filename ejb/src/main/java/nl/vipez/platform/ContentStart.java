package nl.vipez.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Begins the loading when the schema is there, beside the deployment so as not to hold it up. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class ContentStart {

  @Resource private ManagedExecutorService executor;
  @Inject private ContentLoader loader;
  private @Nullable Future<?> loading;

  @PostConstruct
  void start() {
    loading = executor.submit(loader::load);
  }

  /** A step that is cut off runs again at the next start. */
  @PreDestroy
  void stop() {
    if (loading != null) {
      loading.cancel(true);
    }
  }
}
