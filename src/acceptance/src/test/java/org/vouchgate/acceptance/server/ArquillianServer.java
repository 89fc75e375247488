package org.vouchgate.acceptance.server;

import java.util.List;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * The server that Arquillian starts for tests that run inside it. Prepared when Arquillian awakes, and no sooner: most
 * runs never need it.
 */
public final class ArquillianServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        // Arquillian deploys the archive itself, with the test in it.
        var files = ServerFiles.fresh("arquillian", List.of(), Database.h2(), Map.of());
        // arquillian.xml reads these.
        System.setProperty(
                "arquillian.server.home",
                Repository.at("gateway-ear/target/server").toString());
        System.setProperty(
                "arquillian.server.arguments",
                "-Djboss.server.base.dir=" + files.base() + " --properties=" + files.properties());
        System.setProperty("arquillian.server.port", String.valueOf(files.port()));
        System.setProperty("arquillian.server.management-port", String.valueOf(files.managementPort()));
        // Arquillian asks for results through this class and takes no other trust.
        HttpsURLConnection.setDefaultSSLSocketFactory(DevelopmentKeys.tls().getSocketFactory());
    }
}
