package nl.vipez.web.municipality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Factor;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import org.jspecify.annotations.Nullable;

/** Municipalities, and who is like them. */
@Path("municipalities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalityResource {
  private static final int PEERS = 10;

  private final Municipalities municipalities;
  private final Neighbours neighbours;

  @Inject
  MunicipalityResource(Municipalities municipalities, Neighbours neighbours) {
    this.municipalities = municipalities;
    this.neighbours = neighbours;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MunicipalityResource() {
    this.municipalities = null;
    this.neighbours = null;
  }

  /** Those of a year; without one, those of today. */
  @GET
  public Items<MunicipalityAnswer> list(
      @QueryParam("year") @Nullable String year,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    List<Municipality> all =
        QueryValues.year(year)
            .map(municipalities::inYear)
            .orElseGet(
                () ->
                    municipalities.all().stream().filter(one -> one.validTo().isEmpty()).toList());
    return Items.page(all.stream().map(this::answer).toList(), Paging.of(from, size, 1_000));
  }

  /** One, of any year. */
  @GET
  @Path("{code}")
  public MunicipalityAnswer one(@PathParam("code") String code) {
    return answer(municipalities.get(code));
  }

  /**
   * The most alike, with the reasons.
   *
   * @param weights {@code inhabitants:5,sectors:0}; a factor that is not named weighs as usual
   */
  @GET
  @Path("{code}/peers")
  public PeersAnswer peers(
      @PathParam("code") String code,
      @QueryParam("weights") @Nullable String weights,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, PEERS);
    Map<Factor, Double> weighed = weights(QueryValues.text(weights).orElse(""));
    List<Neighbour> near =
        neighbours.of(municipalities.get(code).code(), weighed).stream()
            .filter(Neighbour::near)
            .toList();
    List<PeersAnswer.Peer> page =
        near.stream()
            .skip(paging.from())
            .limit(paging.size())
            .map(one -> PeersAnswer.Peer.of(one, municipalities.get(one.municipality()).name()))
            .toList();
    return PeersAnswer.of(page, near.size());
  }

  private static Map<Factor, Double> weights(String text) {
    Map<Factor, Double> weights = new EnumMap<>(Factor.class);
    for (String one : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      String[] halves = one.split(":", 2);
      Optional<Factor> factor = Factor.ofName(halves[0].strip());
      if (factor.isEmpty() || halves.length < 2 || !halves[1].matches("\\d{1,2}(\\.\\d{1,3})?")) {
        throw new DomainException(Problem.INVALID, "comparison.bad-weight", Factor.HIGHEST);
      }
      weights.put(factor.get(), Double.valueOf(halves[1]));
    }
    return weights;
  }

  private MunicipalityAnswer answer(Municipality one) {
    return MunicipalityAnswer.of(
        one, municipalities.predecessorsOf(one.code()).stream().sorted().toList());
  }
}
