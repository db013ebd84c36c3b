package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the steps of the content that are not there yet, in order, and tells how far it is. */
@ApplicationScoped
public class ContentLoader {
  private static final Logger LOG = Logger.getLogger(ContentLoader.class.getName());

  private final Iterable<ContentStep> steps;
  private final ContentLog log;
  private final LoadingState state;
  private final Event<ContentLoaded> loaded;
  private final boolean demonstration;
  private volatile boolean stopped;

  /** Finds the steps among the beans; {@code vipez.demonstration} chooses which kinds. */
  @Inject
  public ContentLoader(
      @Any Instance<ContentStep> steps,
      ContentLog log,
      LoadingState state,
      Event<ContentLoaded> loaded,
      @ConfigProperty(name = "vipez.demonstration", defaultValue = "false") boolean demonstration) {
    this.steps = steps;
    this.log = log;
    this.state = state;
    this.loaded = loaded;
    this.demonstration = demonstration;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ContentLoader() {
    this.steps = null;
    this.log = null;
    this.state = null;
    this.loaded = null;
    this.demonstration = false;
  }

  /** Loads what is missing; an error ends the loading and is kept in the state. */
  @ActivateRequestContext
  public void load() {
    try {
      List<ContentStep> wanted = wanted();
      state.begin(wanted.stream().map(ContentStep::name).toList());
      for (ContentStep step : wanted) {
        if (stopped || !load(step)) {
          state.end(LoadingReport.State.FAILED);
          return;
        }
      }
      loaded.fire(new ContentLoaded(demonstration));
      state.end(LoadingReport.State.READY);
      LOG.info("The content is there");
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Loading the content failed", e);
      state.end(LoadingReport.State.FAILED);
    }
  }

  /**
   * Begins no further step; one cut off by the end of the server runs again at the next start. The
   * thread is never interrupted: H2 closes its file under a thread that is.
   */
  public void stop() {
    stopped = true;
  }

  private List<ContentStep> wanted() {
    List<ContentStep> wanted = new ArrayList<>();
    for (ContentStep step : steps) {
      if (demonstration || step.kind() == ContentStep.Kind.REFERENCE) {
        wanted.add(step);
      }
    }
    wanted.sort(Comparator.comparingInt(ContentStep::order).thenComparing(ContentStep::name));
    return wanted;
  }

  private boolean load(ContentStep step) {
    try {
      if (!log.holds(step)) {
        LOG.info("Content: " + step.name());
        step.load(state.of(step.name()));
        log.add(step);
      }
      state.update(step.name(), StepReport::finished);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Content: " + step.name() + " failed", e);
      state.update(step.name(), StepReport::failed);
      return false;
    }
  }
}
