package nl.vipez.web.municipality;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.municipality.model.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param code CBS code
 * @param name newest name
 * @param province name of its province
 * @param provinceCode CBS number of its province
 * @param validFrom first year
 * @param validTo last year, or null
 * @param coropRegion statistical region, or null
 * @param labourMarketRegion labour-market region, or null
 * @param predecessors codes that ended and went into it
 */
@JsonbNillable
public record MunicipalityAnswer(
    String code,
    String name,
    String province,
    String provinceCode,
    int validFrom,
    @Nullable Integer validTo,
    @Nullable String coropRegion,
    @Nullable String labourMarketRegion,
    List<String> predecessors) {

  static MunicipalityAnswer of(Municipality one, List<String> predecessors) {
    return new MunicipalityAnswer(
        one.code(),
        one.name(),
        one.province().name(),
        one.province().code(),
        one.validFrom(),
        one.validTo().orElse(null),
        one.coropRegion().orElse(null),
        one.labourMarketRegion().orElse(null),
        predecessors);
  }
}
