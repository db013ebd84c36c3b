package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.search.Locator;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import nl.vipez.search.dutch.Tokens;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the block of Lucene documents that stands for one document. */
final class DocumentBlocks {

  /** Titles that differ only behind so many characters are ordered by id. */
  private static final int LONGEST_ORDER = 200;

  private static final FieldType MARKABLE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    MARKABLE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    MARKABLE.freeze();
  }

  private final Languages languages;

  DocumentBlocks(Languages languages) {
    this.languages = languages;
  }

  List<Document> of(SearchDocument source) throws IOException {
    boolean english = source.language().equals("en");
    List<Document> block = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary(languages);
    vocabulary.add(source.title());
    for (TextPart part : source.parts()) {
      for (PassageCutter.Span span : PassageCutter.cut(part.text())) {
        block.add(passage(source.id(), part, span, english));
      }
      vocabulary.add(part.text());
    }
    Document document = document(source, english, vocabulary);
    document.add(new StoredField(Fields.FINGERPRINT, source.fingerprint()));
    document.add(new StoredField(Fields.PASSAGES, block.size()));
    block.add(document);
    return block;
  }

  private static Document passage(
      String id, TextPart part, PassageCutter.Span span, boolean english) throws IOException {
    StoredPassage kept = StoredPassage.of(part, span);
    Document passage = new Document();
    passage.add(new StringField(Fields.ID, id, Field.Store.NO));
    passage.add(new Field(english ? Fields.TEXT_EN : Fields.TEXT, kept.text(), MARKABLE));
    passage.add(new TextField(Fields.HEADINGS, above(part), Field.Store.NO));
    passage.add(new BinaryDocValuesField(Fields.STORED, kept.bytes()));
    return passage;
  }

  private static String above(TextPart part) {
    Set<String> headings = new HashSet<>(part.headings());
    if (part.locator().type() != Locator.Type.PAGE) {
      headings.add(part.locator().label());
    }
    return String.join("\n", headings);
  }

  private static Document document(SearchDocument source, boolean english, Vocabulary vocabulary)
      throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.DOCUMENT, "1", Field.Store.NO));
    document.add(new StringField(Fields.ID, source.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.ID_VALUE, new BytesRef(source.id())));
    String title = english ? Fields.TITLE_EN : Fields.TITLE;
    document.add(new TextField(title, source.title(), Field.Store.NO));
    addTerms(document, Fields.TITLE_WORDS, titleWords(source.title()));
    document.add(new SortedDocValuesField(Fields.TITLE_ORDER, titleOrder(source)));
    for (String other : source.nearDuplicates()) {
      document.add(new StringField(Fields.NEAR, other, Field.Store.NO));
    }
    addTerms(document, Fields.WORDS, vocabulary.words());
    addTerms(document, Fields.WORD_FORMS, vocabulary.forms());
    addTerms(document, Fields.COMPOUNDS, vocabulary.compounds());
    document.add(new StringField(Fields.VISIBILITY, source.visibility(), Field.Store.NO));
    String access = AccessQueries.key(source.visibility(), source.owner());
    document.add(new StringField(Fields.ACCESS, access, Field.Store.NO));
    source
        .date()
        .ifPresent(date -> document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay())));
    source
        .added()
        .ifPresent(
            moment ->
                document.add(new NumericDocValuesField(Fields.ADDED, moment.getEpochSecond())));
    source
        .facets()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                String field = Fields.facet(name);
                document.add(new StringField(field, value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
              }
            });
    document.add(new BinaryDocValuesField(Fields.STORED, StoredDocument.of(source).bytes()));
    return document;
  }

  private static Set<String> titleWords(String title) {
    Set<String> result = new HashSet<>();
    Tokens.of(title).forEach(token -> result.add(token.folded()));
    return result;
  }

  private static BytesRef titleOrder(SearchDocument source) {
    String folded =
        Tokens.of(source.title()).stream()
            .map(Tokens.Token::folded)
            .collect(Collectors.joining(" "));
    String cut = folded.substring(0, Math.min(folded.length(), LONGEST_ORDER));
    return new BytesRef(cut + Fields.SEPARATOR + source.id());
  }

  private static void addTerms(Document document, String field, Set<String> terms) {
    for (String term : terms) {
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }
}
