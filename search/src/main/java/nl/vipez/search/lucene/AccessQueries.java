package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vipez.search.AccessFilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Who may see a document, as a query that finds the documents themselves, not their passages. */
final class AccessQueries {

  private AccessQueries() {}

  static Query of(AccessFilter access) {
    if (access.unrestricted()) {
      return new TermQuery(new Term(Fields.DOCUMENT, "1"));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(in(Fields.VISIBILITY, access.anyOwner()), Occur.SHOULD);
    List<String> keys = new ArrayList<>();
    access
        .owners()
        .forEach((visibility, owners) -> owners.forEach(owner -> keys.add(key(visibility, owner))));
    any.add(in(Fields.ACCESS, Set.copyOf(keys)), Occur.SHOULD);
    return any.build();
  }

  static Query filter(String facet, Set<String> values) {
    return in(Fields.facet(facet), values);
  }

  static String key(String visibility, String owner) {
    return visibility + Fields.SEPARATOR + owner;
  }

  private static Query in(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
