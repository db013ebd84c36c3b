package nl.vipez.benchmark.model.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue.Key;
import nl.vipez.benchmark.model.source.Mapping.Combine;
import nl.vipez.benchmark.model.source.Mapping.Target;

/** Takes the rows of a source one by one, and has the base figures and the dirt in the end. */
public final class MappedRows implements Consumer<SourceRow> {
  private static final int MOST_REFUSED = 2_000;

  private final Mapping mapping;
  private final RowReader reader;
  private final Map<Key, BaseValue> values = new LinkedHashMap<>();
  private final Map<Dirt, Integer> dirt = new EnumMap<>(Dirt.class);
  private final List<Refused> refused = new ArrayList<>();

  /**
   * A row that was not taken.
   *
   * @param place where it stood
   * @param code of the base figure; empty when the whole row was refused
   * @param municipality as it stood there
   * @param year as it stood there
   * @param why what is wrong
   */
  public record Refused(String place, String code, String municipality, String year, Dirt why) {}

  /** By this mapping. */
  public MappedRows(Mapping mapping, Places places) {
    this.mapping = mapping;
    this.reader = new RowReader(mapping, places);
  }

  @Override
  public void accept(SourceRow row) {
    if (!Mapping.meets(row, mapping.where())) {
      return;
    }
    Optional<RowReader.About> about = reader.about(row, why -> note(row, "", why));
    about.ifPresent(one -> targets(row, one));
  }

  private void targets(SourceRow row, RowReader.About about) {
    for (Target target : mapping.figures()) {
      if (Mapping.meets(row, target.where())) {
        Key key = new Key(target.code(), about.municipality(), about.year());
        Optional<Double> amount =
            target.combine() == Combine.COUNT
                ? Optional.of(1.0)
                : reader.amount(row, target, why -> note(row, target.code(), why));
        if (amount.isPresent() || !reader.unreadable()) {
          put(row, target, value(key, amount, row.provisional()));
        }
      }
    }
  }

  private static BaseValue value(Key key, Optional<Double> amount, boolean provisional) {
    Status status = provisional ? Status.P : Status.A;
    return new BaseValue(key, amount, amount.isPresent() ? status : Status.M);
  }

  private void put(SourceRow row, Target target, BaseValue value) {
    BaseValue before = values.get(value.key());
    if (before == null) {
      values.put(value.key(), value);
    } else if (target.combine() != Combine.ONE) {
      values.put(value.key(), sum(before, value));
    } else if (!before.amount().equals(value.amount())) {
      note(row, target.code(), Dirt.TWICE);
    }
  }

  /** Missing in part is missing as a whole; one provisional part makes it provisional. */
  private static BaseValue sum(BaseValue one, BaseValue other) {
    Optional<Double> sum =
        one.amount().flatMap(first -> other.amount().map(second -> first + second));
    boolean provisional = one.status() == Status.P || other.status() == Status.P;
    return value(one.key(), sum, provisional);
  }

  private void note(SourceRow row, String code, Dirt why) {
    dirt.merge(why, 1, Integer::sum);
    if (why.refused() && refused.size() < MOST_REFUSED) {
      refused.add(
          new Refused(
              row.place(),
              code,
              row.cell(mapping.municipality()).orElse(""),
              row.cell(mapping.year()).orElse(mapping.year()),
              why));
    }
  }

  /** The base figures, those of municipalities that delivered nothing left out. */
  public List<BaseValue> values() {
    if (!mapping.allZeroIsMissing()) {
      return List.copyOf(values.values());
    }
    Map<List<Object>, Boolean> delivered = new HashMap<>();
    for (BaseValue value : values.values()) {
      delivered.merge(
          List.of(value.key().municipality(), value.key().year()),
          value.amount().filter(amount -> amount != 0).isPresent(),
          Boolean::logicalOr);
    }
    Set<List<Object>> silent = new HashSet<>();
    delivered.forEach(
        (about, any) -> {
          if (!any) {
            silent.add(about);
          }
        });
    dirt.put(Dirt.NOT_DELIVERED, silent.size());
    return values.values().stream()
        .filter(value -> !silent.contains(List.of(value.key().municipality(), value.key().year())))
        .toList();
  }

  /** How often each kind of dirt was met. */
  public Map<Dirt, Integer> dirt() {
    return dirt.isEmpty() ? Map.of() : new EnumMap<>(dirt);
  }

  /** How many rows were refused, those beyond the list included. */
  public int refusedCount() {
    return dirt.entrySet().stream()
        .filter(one -> one.getKey().refused())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The first two thousand rows that were refused. */
  public List<Refused> refused() {
    return List.copyOf(refused);
  }
}
