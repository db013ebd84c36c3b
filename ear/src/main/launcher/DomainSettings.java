import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets a stopped Payara domain to what VIP-EZ needs; run by the script {@code vipez} as a
 * single-file program before every start, so it may be repeated.
 *
 * <p>Arguments: the domain.xml, the address and port for HTTP, the port of the admin listener (on
 * loopback), {@code keep} or {@code drop} for the application deployed before, then the options of
 * the server's JVM. Every other listener is taken out.
 */
final class DomainSettings {

  private final Document domain;

  private DomainSettings(Document domain) {
    this.domain = domain;
  }

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DomainSettings settings = new DomainSettings(parsers.newDocumentBuilder().parse(file.toFile()));
    settings.listeners(args[1], args[2], args[3]);
    settings.services();
    if (args[4].equals("drop")) {
      settings.remove("//application-ref");
      settings.remove("/domain/applications/application");
    }
    settings.options(List.of(args).subList(5, args.length));
    settings.write(file);
  }

  private void listeners(String address, String port, String adminPort) throws Exception {
    String config = "/domain/configs/config[@name='server-config']";
    set(config + "//network-listener[@name='http-listener-1']", "address", address, "port", port);
    set(config + "//network-listener[@name='admin-listener']", "address", "127.0.0.1");
    set(config + "//network-listener[@name='admin-listener']", "port", adminPort);
    remove(config + "//network-listener[@name='http-listener-2']");
    remove(config + "//iiop-listener");
    set(config + "//virtual-server[@id='server']", "network-listeners", "http-listener-1");
    set(config + "//jmx-connector", "enabled", "false", "address", "127.0.0.1");
    messaging(config);
    String http = config + "//protocol[@name='http-listener-1']/http";
    set(http, "xpowered-by", "false", "server-header", "false");
    // A long query must reach the application, which explains what is wrong with it.
    set(http, "http2-max-header-list-size-in-bytes", "65536", "header-buffer-length-bytes", "65536", "max-form-post-size-bytes", "2097152");
    set(http, "request-timeout-seconds", "900");
  }

  /** Off, also where the domain says nothing of it: the server would open port 7676 by itself. */
  private void messaging(String config) throws Exception {
    if (find(config + "/jms-service").isEmpty()) {
      Element host = domain.createElement("jms-host");
      host.setAttribute("name", "default_JMS_host");
      host.setAttribute("port", "7676");
      Element service = domain.createElement("jms-service");
      service.setAttribute("default-jms-host", "default_JMS_host");
      service.appendChild(host);
      find(config).getFirst().appendChild(service);
    }
    set(config + "/jms-service", "type", "DISABLED");
    set(config + "/jms-service/jms-host", "lazy-init", "false", "host", "127.0.0.1");
  }

  private void services() throws Exception {
    String config = "/domain/configs/config[@name='server-config']";
    set(config + "/hazelcast-config-specific-configuration", "enabled", "false");
    set(config + "/phone-home-runtime-configuration", "enabled", "false");
    set(config + "/microprofile-metrics-configuration", "enabled", "false");
    set(config + "/microprofile-openapi-configuration", "enabled", "false");
    set(config + "//das-config", "autodeploy-enabled", "false", "dynamic-reload-enabled", "false");
    // Its automatic server mode would open a port on every address.
    for (Element url : find("//jdbc-connection-pool/property[@name='URL']")) {
      url.setAttribute("value", url.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
    }
  }

  private void options(List<String> wanted) throws Exception {
    Element java = find("/domain/configs/config[@name='server-config']/java-config").getFirst();
    for (Element option : find("/domain/configs/config[@name='server-config']/java-config/jvm-options")) {
      String text = option.getTextContent();
      if (text.startsWith("-Xmx") || text.startsWith("-Dvipez.") || text.startsWith("-Djava.io.tmpdir=") || wanted.contains(text)) {
        java.removeChild(option);
      }
    }
    for (String option : wanted) {
      Element added = domain.createElement("jvm-options");
      added.setTextContent(option);
      java.appendChild(added);
    }
  }

  private void write(Path file) throws Exception {
    Path draft = file.resolveSibling("domain.xml.draft");
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(domain), new StreamResult(draft.toFile()));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void set(String path, String... attributes) throws Exception {
    for (Element element : find(path)) {
      for (int i = 0; i < attributes.length; i += 2) {
        element.setAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void remove(String path) throws Exception {
    for (Element element : find(path)) {
      element.getParentNode().removeChild(element);
    }
  }

  private List<Element> find(String path) throws Exception {
    NodeList nodes =
        (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, domain, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
