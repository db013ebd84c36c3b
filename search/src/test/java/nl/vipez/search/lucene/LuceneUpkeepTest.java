package nl.vipez.search.lucene;

import java.nio.file.Path;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.UpkeepContract;

class LuceneUpkeepTest extends UpkeepContract {

  private static final Languages LANGUAGES = Languages.load();

  @Override
  protected SearchIndex open(Path inFolder) {
    return LuceneSearchIndex.open(inFolder, LANGUAGES, Ranking.usual());
  }
}
