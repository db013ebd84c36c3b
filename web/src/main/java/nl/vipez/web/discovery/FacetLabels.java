package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.discovery.model.Facet;
import nl.vipez.web.library.DocumentWords;

/** Says the values of facets in the language of the request. */
@RequestScoped
public class FacetLabels {
  private DocumentWords words;
  private SearchWords sentences;
  private Circles circles;

  /** For the container. */
  @Inject
  public FacetLabels(DocumentWords words, SearchWords sentences, Circles circles) {
    this.words = words;
    this.sentences = sentences;
    this.circles = circles;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected FacetLabels() {}

  /** What this value is called. */
  public String of(Facet facet, String value) {
    return switch (facet) {
      case KIND -> words.kind(value);
      case THEME -> words.theme(value);
      case MUNICIPALITY -> words.municipality(value);
      case LANGUAGE -> words.language(value);
      case CIRCLE -> circle(value).map(Circle::name).orElse(value);
      case SIZE_CLASS -> sentences.say("size." + value);
      case PROVINCE -> value;
      case YEAR -> span(value);
      case PERIOD -> value.replace('-', '–');
    };
  }

  private Optional<Circle> circle(String id) {
    return circles.current().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private String span(String value) {
    if (value.startsWith("..")) {
      return sentences.say("year.until", value.substring(2));
    }
    return value.endsWith("..")
        ? sentences.say("year.from", value.substring(0, value.length() - 2))
        : value.replace("..", "–");
  }
}
