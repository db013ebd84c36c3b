package nl.vipez.search.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;

class LatentTermsTest {

  private static final long SEED = 3;
  private static final List<String> SEA = List.of("haven", "kade", "schip", "sluis");
  private static final List<String> FOOD = List.of("brood", "oven", "meel", "gist");

  @Test
  void theDirectionsAreThoseOfAnExactDecomposition() {
    Random random = new Random(SEED);
    int height = 60;
    int width = 45;
    SparseMatrix sparse = new SparseMatrix(height, width);
    DMatrixRMaj dense = new DMatrixRMaj(height, width);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        if (random.nextInt(4) == 0) {
          float value = random.nextFloat() + (row % 5 == column % 5 ? 4 : 0);
          sparse.add(row, column, value);
          dense.set(row, column, value);
        }
      }
    }
    DMatrixRMaj found = Directions.of(sparse, 4);
    SingularValueDecomposition_F64<DMatrixRMaj> exact =
        DecompositionFactory_DDRM.svd(height, width, true, true, true);
    assertThat(exact.decompose(dense.copy())).isTrue();
    DMatrixRMaj all = exact.getU(null, false);
    SingularOps_DDRM.descendingOrder(all, false, exact.getW(null), exact.getV(null, false), false);
    DMatrixRMaj known = CommonOps_DDRM.extract(all, 0, height, 0, 4);
    DMatrixRMaj shared = new DMatrixRMaj(4, 4);
    CommonOps_DDRM.multTransA(known, found, shared);
    assertThat(Math.abs(CommonOps_DDRM.det(shared)))
        .as("they span the same")
        .isCloseTo(1, within(1e-3));
  }

  @Test
  void multipliesAsADenseMatrixWould() {
    SparseMatrix sparse = new SparseMatrix(2, 3);
    sparse.add(0, 1, 2);
    sparse.add(1, 0, 3);
    sparse.add(1, 0, 1);
    DMatrixRMaj right = new DMatrixRMaj(new double[][] {{1}, {10}, {100}});
    assertThat(sparse.times(right).data).containsExactly(20, 4);
    DMatrixRMaj left = new DMatrixRMaj(new double[][] {{1}, {10}});
    assertThat(sparse.transposedTimes(left).data).containsExactly(40, 2, 0);
  }

  @Test
  void wordsOfOneSubjectPointTheSameWayAlsoWhenTheyNeverStandTogether() {
    LatentTerms terms = twoSubjects();
    // Neighbours in the list stand together; haven and schip never do.
    assertThat(cosine(terms, "haven", "schip")).isGreaterThan(0.7);
    assertThat(Math.abs(cosine(terms, "haven", "brood"))).isLessThan(0.3);
  }

  @Test
  void theSameTextsGiveTheSameDirections() {
    assertThat(twoSubjects().directions()).containsExactly(twoSubjects().directions());
  }

  @Test
  void refusesNumbersThatDoNotFit() {
    assertThatThrownBy(() -> new LatentTerms(List.of("a", "b"), new float[2], new float[3], 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LatentTerms(List.of(), new float[0], new float[0], 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new LatentTerms(List.of("a"), new float[1], new float[2], 1).place("b"))
        .isEqualTo(-1);
  }

  private static LatentTerms twoSubjects() {
    List<String> all = IntStream.range(0, 8).mapToObj(i -> word(i)).toList();
    float[] rarity = new float[8];
    java.util.Arrays.fill(rarity, 1);
    SparseMatrix passages = new SparseMatrix(8, 60);
    for (int passage = 0; passage < 60; passage++) {
      int subject = passage % 2 * 4;
      int first = passage / 2 % 3;
      passages.add(subject + first, passage, 1);
      passages.add(subject + first + 1, passage, 1);
    }
    return LatentTerms.of(all, rarity, passages, 2, 60);
  }

  private static String word(int i) {
    return i < 4 ? SEA.get(i) : FOOD.get(i - 4);
  }

  private static double cosine(LatentTerms terms, String one, String other) {
    float[] a = new float[terms.dimensions()];
    float[] b = new float[terms.dimensions()];
    terms.add(terms.place(one), 1, a, 0);
    terms.add(terms.place(other), 1, b, 0);
    LatentTerms.normalise(a, 0, a.length);
    LatentTerms.normalise(b, 0, b.length);
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }
}
