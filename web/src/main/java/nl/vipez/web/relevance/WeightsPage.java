package nl.vipez.web.relevance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.discovery.WeightSettings;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.model.Change;
import nl.vipez.search.Weights;
import nl.vipez.shared.DomainException;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The weights in fields, to propose others. */
@Named
@ViewScoped
public class WeightsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private WeightSettings settings;
  @Inject private Proposals proposals;
  @Inject private FieldMessages messages;

  private String title = "";
  private final List<Field> fields = new ArrayList<>();
  private int edition;

  @SuppressWarnings("NullAway") // the container fills the fields
  public WeightsPage() {}

  /** Fills the fields with the weights in use. */
  public void open() {
    Weights now = settings.current();
    edition = settings.edition();
    for (Weights.Name name : Weights.Name.values()) {
      fields.add(new Field(name.name(), now.of(name), name.usual(), name.highest()));
    }
  }

  /** Keeps the weights as a proposal, to measure them. */
  public @Nullable String propose() {
    Map<String, Double> values = new HashMap<>();
    fields.forEach(field -> values.put(field.getName(), field.getValue()));
    try {
      long id =
          proposals
              .propose(
                  current.caller(),
                  title,
                  new Change.Weighing(ProposalRequest.weights(values), edition))
              .id();
      return "/library/relevance?faces-redirect=true&part=proposals&proposal=" + id;
    } catch (DomainException problem) {
      messages.show("weights", problem);
      return null;
    }
  }

  public List<Field> getFields() {
    return fields;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title == null ? "" : title;
  }

  /** One weight in a field. */
  public static class Field implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final double usual;
    private final double highest;
    private double value;

    Field(String name, double value, double usual, double highest) {
      this.name = name;
      this.value = value;
      this.usual = usual;
      this.highest = highest;
    }

    public String getName() {
      return name;
    }

    public double getUsual() {
      return usual;
    }

    public double getHighest() {
      return highest;
    }

    public double getValue() {
      return value;
    }

    public void setValue(double value) {
      this.value = value;
    }
  }
}
