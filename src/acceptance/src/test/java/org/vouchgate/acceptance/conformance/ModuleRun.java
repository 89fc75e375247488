package org.vouchgate.acceptance.conformance;

import jakarta.json.JsonObject;
import java.util.List;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Browser;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;

/** Runs one module: asks through the gateway's API, hands the request to the suite, and reads both records. */
final class ModuleRun {

    /** One transparent pixel: the suite ends a module that must succeed only when a picture has been shown to it. */
    private static final String PICTURE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
                    + "nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==";

    private final Suite suite;
    private final GatewayServer server;
    private final Recruiting recruiting;

    ModuleRun(Suite suite, GatewayServer server, Recruiting recruiting) {
        this.suite = suite;
        this.server = server;
        this.recruiting = recruiting;
    }

    Outcome of(Variant variant, Suite.Plan plan, String name) {
        var module = suite.start(plan, name);
        var asked = ask(variant, name);
        var browser = new Browser(server);
        if (variant.haip()) {
            browser.begin(asked.opened().getString("candidateUrl"));
        }
        suite.deliver(module, asked.authorizationRequest()).ifPresent(back -> browser.open(back.toString()));
        if (asked.state().equals("verified")) {
            placeholders(module).forEach(placeholder -> suite.show(module, placeholder, PICTURE));
        }
        suite.await(module, "FINISHED");
        return Outcome.of(variant, name, suite.info(module), suite.log(module), asked);
    }

    private Asked ask(Variant variant, String name) {
        return recruiting.ask(wanted -> {
            wanted.add("purpose", "To see whether this gateway keeps to OpenID4VP 1.0.")
                    .add("dcqlQuery", variant.held().query())
                    .add("requestUriMethod", name.endsWith("-request-uri-method-post") ? "post" : "get");
            return variant.haip()
                    ? wanted.add("profile", "haip")
                    : wanted.add("clientIdPrefix", variant.prefix()).add("responseMode", variant.mode());
        });
    }

    private List<String> placeholders(Suite.Module module) {
        return suite.log(module).stream()
                .filter(entry -> entry.containsKey("upload"))
                .map((JsonObject entry) -> entry.getString("upload"))
                .toList();
    }
}
