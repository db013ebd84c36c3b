package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.library.PublishedFiles;
import nl.vipez.relevance.model.Imported;
import nl.vipez.relevance.model.JudgedQuery;
import nl.vipez.relevance.model.JudgementTable;
import nl.vipez.relevance.model.JudgementTable.JudgementLine;
import nl.vipez.relevance.model.JudgementTable.QueryLine;

/**
 * Reads and writes queries and judgements as tab-separated lists, in which documents are named by
 * their files. Curators and administrators read lists in; curators alone take them out.
 */
@ApplicationScoped
@Transactional
public class JudgementLists {
  private final QueryRepository repository;
  private final PublishedFiles files;

  @Inject
  JudgementLists(QueryRepository repository, PublishedFiles files) {
    this.repository = repository;
    this.files = files;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected JudgementLists() {
    this.repository = null;
    this.files = null;
  }

  /**
   * Keeps queries; one whose code is there gets the words of the list.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for others than curators and administrators,
   *     UNPROCESSABLE with every bad line: then nothing is kept
   */
  public Imported readQueries(Caller caller, String text) {
    Door.only(caller, Role.CURATOR, Role.ADMINISTRATOR);
    return keep(JudgementTable.queries(text), false, caller.username());
  }

  Imported keep(List<QueryLine> lines, boolean fictional, String by) {
    for (QueryLine line : lines) {
      Optional<JudgedQuery> there = repository.byCode(line.code());
      if (there.isPresent()) {
        repository.change(there.get().id(), line.text(), line.note());
      } else {
        repository.add(line.code(), line.text(), line.note(), fictional, by);
      }
    }
    return new Imported(lines.size(), List.of());
  }

  /**
   * Keeps judgements as the caller's; what names a query or a file the caller does not know is
   * passed over and told.
   *
   * @throws nl.vipez.shared.DomainException as {@link #readQueries}
   */
  public Imported readJudgements(Caller caller, String text) {
    Door.only(caller, Role.CURATOR, Role.ADMINISTRATOR);
    return judge(JudgementTable.judgements(text), files.byName(caller), caller.username());
  }

  Imported judge(List<JudgementLine> lines, Map<String, List<String>> ids, String by) {
    Map<String, List<String>> named = new HashMap<>(ids);
    ids.forEach((name, same) -> named.putIfAbsent(withoutExtension(name), same));
    Map<String, Long> queries = new HashMap<>();
    repository.all().forEach(query -> queries.put(query.code(), query.id()));
    List<String> unknown = new ArrayList<>();
    int kept = 0;
    for (JudgementLine line : lines) {
      Long query = queries.get(line.code());
      List<String> documents = named.getOrDefault(line.file(), List.of());
      if (query == null) {
        unknown.add(line.code());
      } else if (documents.isEmpty()) {
        unknown.add(line.file());
      } else {
        documents.forEach(id -> repository.grade(query, id, by, line.grade()));
        kept++;
      }
    }
    return new Imported(kept, unknown);
  }

  /**
   * All queries, a line each.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator
   */
  public String writeQueries(Caller caller) {
    Door.curators(caller);
    StringBuilder text = new StringBuilder();
    for (JudgedQuery query : repository.all()) {
      text.append(query.code()).append('\t').append(cell(query.text()));
      if (!query.note().isEmpty()) {
        text.append('\t').append(cell(query.note()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * The grade that counts of each document judged, a line each, by file name without extension.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for who is no curator
   */
  public String writeJudgements(Caller caller) {
    Door.curators(caller);
    Map<String, String> names = new HashMap<>();
    files
        .byName(caller)
        .forEach((name, ids) -> ids.forEach(id -> names.put(id, withoutExtension(name))));
    StringBuilder text = new StringBuilder();
    for (JudgedQuery query : repository.all()) {
      new TreeMap<>(repository.grades(query.id()).counting())
          .forEach(
              (document, grade) -> {
                String name = names.getOrDefault(document, "");
                if (!name.isEmpty()) {
                  text.append(query.code()).append('\t').append(cell(name)).append('\t');
                  text.append(Math.round(grade)).append('\n');
                }
              });
    }
    return text.toString();
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
