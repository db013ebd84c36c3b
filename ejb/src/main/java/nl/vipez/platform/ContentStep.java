package nl.vipez.platform;

/**
 * One step of the content that comes with the application; a feature contributes a CDI bean per
 * step. Steps run in order, after the deployment, each once per version; a step that was cut off
 * runs again, so loading must be repeatable.
 */
public interface ContentStep {

  /** Whether a step belongs to every installation or to the demonstration alone. */
  enum Kind {
    /**
     * Public facts every installation needs: municipalities, themes, indicators, public figures.
     */
    REFERENCE,
    /**
     * Fictional content and demonstration accounts; loaded when {@code vipez.demonstration} is
     * true.
     */
    DEMONSTRATION
  }

  /** Which installations get it. */
  Kind kind();

  /**
   * Place in the order: municipality 10, theme 20, account 30, circle 40, benchmark 50, library 60,
   * expertise 70.
   */
  int order();

  /** Short unique name, lower case with hyphens, also the message key shown while it runs. */
  String name();

  /** Changes whenever what it loads changes; the step then runs again. */
  String version();

  /** Loads; manages its own transactions, so that large steps commit in pieces. */
  void load(Progress progress);
}
