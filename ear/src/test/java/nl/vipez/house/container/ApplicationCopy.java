package nl.vipez.house.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the EAR for in-container tests: the one that was built, with other settings. */
public final class ApplicationCopy {
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String WEB_DESCRIPTOR = "WEB-INF/web.xml";

  private ApplicationCopy() {}

  /**
   * The EAR with the test class in its WAR.
   *
   * @param name also its address (context root) and data folder
   * @param settings MicroProfile Config keys that differ, such as {@code vipez.database.url}
   */
  public static EnterpriseArchive with(Class<?> test, String name, Map<String, String> settings) {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/vipez.ear"));
    String descriptor = text(ear, DESCRIPTOR);
    ear.delete(DESCRIPTOR);
    ear.addAsManifestResource(
        new StringAsset(
            descriptor.replace(
                "<context-root>/</context-root>", "<context-root>/" + name + "</context-root>")),
        "application.xml");
    ear.addAsLibrary(settings(name, settings));
    WebArchive war = ear.getAsType(WebArchive.class, "/web.war");
    for (Class<?> one = test; one != Object.class; one = one.getSuperclass()) {
      war.addClass(one);
    }
    war.addPackage("nl.vipez.house");
    letTheTestsIn(war);
    war.addAsLibraries(jarOf(Assertions.class));
    return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear").merge(ear);
  }

  /** Arquillian calls its own servlet as a stranger; in this copy alone the doors stand open. */
  private static void letTheTestsIn(WebArchive war) {
    String descriptor = text(war, WEB_DESCRIPTOR);
    war.delete(WEB_DESCRIPTOR);
    war.setWebXML(
        new StringAsset(descriptor.replaceAll("(?s)<filter-mapping>.*?</filter-mapping>", "")));
  }

  private static JavaArchive settings(String name, Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put("vipez.data", Path.of("target/application", name).toAbsolutePath().toString());
    all.put("vipez.demonstration", "false");
    // Above the system properties of the server, which are 400.
    all.put("config_ordinal", "900");
    StringBuilder text = new StringBuilder();
    all.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return ShrinkWrap.create(JavaArchive.class, "test-settings.jar")
        .addAsManifestResource(new StringAsset(text.toString()), "microprofile-config.properties");
  }

  private static String text(Archive<?> archive, String path) {
    try (InputStream stream = archive.get(path).getAsset().openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
