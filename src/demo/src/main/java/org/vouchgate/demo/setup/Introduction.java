package org.vouchgate.demo.setup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.demo.Site;
import org.vouchgate.demo.wallet.GatewayHttp;

/** Waits for the gateway and introduces everybody to it. Tries until it succeeds: the two start in no fixed order. */
@ApplicationScoped
public class Introduction {

    private static final System.Logger LOG = System.getLogger(Introduction.class.getName());
    private static final int MOST_TRIES = 120;

    @Inject
    Site site;

    @Inject
    DataDirectory data;

    @Inject
    GatewayHttp gateway;

    @Inject
    SampleJobs jobs;

    @Resource
    ManagedScheduledExecutorService timer;

    private volatile boolean made;

    void onStart(@Observes Startup started) {
        site.gatewayFile().ifPresent(file -> timer.schedule(() -> attempt(file, 1), 1, TimeUnit.SECONDS));
    }

    /** Whether gateway, college and ATS know each other by now. */
    public boolean made() {
        return made;
    }

    private void attempt(Path file, int attempt) {
        try {
            introduce(file);
            made = true;
            LOG.log(Level.INFO, "the demo is ready");
        } catch (GatewayApi.NotReadyException | UncheckedIOException notYet) {
            if (attempt < MOST_TRIES) {
                timer.schedule(() -> attempt(file, attempt + 1), 1, TimeUnit.SECONDS);
            } else {
                LOG.log(Level.WARNING, "the demo could not be set up: {0}", notYet.getMessage());
            }
        }
    }

    private void introduce(Path file) {
        var described = read(file);
        var admin = new GatewayApi(gateway, described, "employer-admin");
        trust(admin, known("demo-trust.json"));
        file(admin, known("demo-ats.json"));
        jobs.describe(new GatewayApi(gateway, described, "recruiter"));
    }

    private static void trust(GatewayApi admin, JsonObject trusted) {
        for (var anchor : trusted.getJsonArray("anchors").getValuesAs(JsonObject.class)) {
            var pem = anchor.getString("pem");
            var there = ((JsonArray) admin.get("/trust/anchors"))
                    .stream()
                            .anyMatch(known ->
                                    bare(known.asJsonObject().getString("pem")).equals(bare(pem)));
            if (!there) {
                admin.post(
                        "/trust/anchors",
                        Json.createObjectBuilder()
                                .add("pem", pem)
                                .add("credentialTypes", anchor.getJsonArray("credentialTypes"))
                                .add("nameRule", anchor.getString("nameRule"))
                                .build());
            }
        }
        for (var issuer : trusted.getJsonArray("issuers").getValuesAs(JsonObject.class)) {
            var there = ((JsonArray) admin.get("/trust/issuers"))
                    .stream().anyMatch(known -> GatewayApi.is(known, "identifier", issuer.getString("identifier")));
            if (!there) {
                admin.post("/trust/issuers", issuer);
            }
        }
    }

    private static void file(GatewayApi admin, JsonObject ats) {
        var webhooks = ats.getJsonObject("webhooks");
        connect(
                admin,
                "generic",
                Json.createObjectBuilder()
                        .add("endpoint", webhooks.getString("url"))
                        .build(),
                Json.createObjectBuilder()
                        .add("signing-secret", webhooks.getString("secret"))
                        .build());
        var greenhouse = ats.getJsonObject("greenhouse");
        connect(
                admin,
                "greenhouse",
                Json.createObjectBuilder()
                        .add("client-id", greenhouse.getString("clientId"))
                        .add("user-id", greenhouse.getString("userId"))
                        .add("harvest", greenhouse.getString("harvestUrl"))
                        .add("token-endpoint", greenhouse.getString("tokenUrl"))
                        .add("callback-hosts", "localhost")
                        .build(),
                Json.createObjectBuilder()
                        .add("client-secret", greenhouse.getString("clientSecret"))
                        .add("partner-key", greenhouse.getString("partnerKey"))
                        .build());
    }

    private static void connect(GatewayApi admin, String connector, JsonObject settings, JsonObject secrets) {
        var there = ((JsonArray) admin.get("/ats-accounts"))
                .stream()
                        .map(account -> account.asJsonObject())
                        .anyMatch(account -> account.getString("connector").equals(connector)
                                && account.getBoolean("connected")
                                && account.getJsonObject("settings").equals(settings));
        if (!there) {
            admin.put(
                    "/ats-accounts/" + connector,
                    Json.createObjectBuilder()
                            .add("settings", settings)
                            .add("secrets", secrets)
                            .build());
        }
    }

    private JsonObject known(String name) {
        return data.read(name).orElseThrow(() -> new GatewayApi.NotReadyException(name + " is not there yet"));
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the gateway has not written " + file.getFileName() + " yet", e);
        } catch (JsonException e) {
            throw new GatewayApi.NotReadyException("the gateway is still writing " + file.getFileName());
        }
    }

    private static String bare(String pem) {
        return pem.replaceAll("\\s", "");
    }
}
