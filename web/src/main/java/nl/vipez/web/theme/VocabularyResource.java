package nl.vipez.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.discovery.Reanalysis;
import nl.vipez.discovery.model.AnalysisProgress;
import nl.vipez.theme.Vocabulary;
import nl.vipez.theme.model.VocabularyChange;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** What was changed to themes, synonyms and words, and how far analysing again is; for curators. */
@Path("vocabulary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
  private CurrentCaller current;
  private Vocabulary vocabulary;
  private Reanalysis reanalysis;

  /** For the container. */
  @Inject
  public VocabularyResource(CurrentCaller current, Vocabulary vocabulary, Reanalysis reanalysis) {
    this.current = current;
    this.vocabulary = vocabulary;
    this.reanalysis = reanalysis;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected VocabularyResource() {}

  /** The last changes, newest first. */
  @GET
  @Path("changes")
  public Items<VocabularyChange> changes() {
    return Items.of(vocabulary.history(current.caller()));
  }

  /** How far this server is with analysing documents again. */
  @GET
  @Path("analysis")
  public AnalysisProgress analysis() {
    return reanalysis.progress(current.caller());
  }
}
