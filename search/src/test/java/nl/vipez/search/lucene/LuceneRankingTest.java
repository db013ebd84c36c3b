package nl.vipez.search.lucene;

import java.nio.file.Path;
import nl.vipez.search.RankingContract;
import nl.vipez.search.SearchIndex;

class LuceneRankingTest extends RankingContract {

  private static final Languages LANGUAGES = Languages.load();

  @Override
  protected SearchIndex open(Path inFolder) {
    return LuceneSearchIndex.open(inFolder, LANGUAGES, Ranking.usual());
  }
}
