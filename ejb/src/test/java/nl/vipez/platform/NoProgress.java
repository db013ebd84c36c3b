package nl.vipez.platform;

/** Nobody watches. */
public final class NoProgress implements Progress {
  @Override
  public void total(int units) {}

  @Override
  public void done(int units) {}
}
