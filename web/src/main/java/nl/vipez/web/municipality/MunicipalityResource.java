package nl.vipez.web.municipality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
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

  /** The most alike, with the reasons. */
  @GET
  @Path("{code}/peers")
  public PeersAnswer peers(
      @PathParam("code") String code,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, PEERS);
    List<Neighbour> near = neighbours.nearest(municipalities.get(code).code(), Integer.MAX_VALUE);
    List<PeersAnswer.Peer> page =
        near.stream()
            .skip(paging.from())
            .limit(paging.size())
            .map(one -> PeersAnswer.Peer.of(one, municipalities.get(one.municipality()).name()))
            .toList();
    return PeersAnswer.of(page, near.size());
  }

  private MunicipalityAnswer answer(Municipality one) {
    return MunicipalityAnswer.of(
        one, municipalities.predecessorsOf(one.code()).stream().sorted().toList());
  }
}
