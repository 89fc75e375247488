package org.vouchgate.gateway.admin.connectors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.connectors.ConnectorCard.CatalogueStanding;
import org.vouchgate.gateway.admin.connectors.ConnectorsPage.Letter;
import org.vouchgate.gateway.admin.connectors.ConnectorsPage.Refused;
import org.vouchgate.gateway.admin.connectors.ConnectorsPage.Tried;
import org.vouchgate.gateway.delivery.AccountStatus;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.gateway.traffic.TrafficView;

/** Connections in every state, dead letters, drift, and the form of an account. */
public final class ConnectorsSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<ConnectorSetting> SETTINGS = List.of(
            new ConnectorSetting("base-url", Kind.ADDRESS, true, "Address", "Where the API is, without a path."),
            new ConnectorSetting("api-key", Kind.SECRET, true, "API key", "Settings, API keys."),
            new ConnectorSetting("as-note", Kind.FLAG, false, "As a note", "Whether a note is left."),
            new ConnectorSetting("stages", Kind.LIST, false, "Stages", "Separated by commas."));

    private ConnectorsSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("admin-connectors-empty", "admin/connectors.jte", none()),
                Sample.of("admin-connectors", "admin/connectors.jte", many(Optional.empty(), Optional.empty())),
                new Sample(
                        "admin-connectors-mistake",
                        words -> new Page(
                                "admin/connectors.jte",
                                many(
                                        Optional.of(words.say("admin.form.again")),
                                        Optional.of(new Refused(
                                                id("stuck"), Shells.HOSTILE, words.say("admin.form.characters")))))),
                Sample.of("admin-connect", "admin/connect.jte", form(false, Map.of(), Mistakes.none())),
                Sample.of(
                        "admin-connect-change",
                        "admin/connect.jte",
                        form(true, Map.of("base-url", "https://api.example", "as-note", "true"), Mistakes.none())),
                new Sample(
                        "admin-connect-mistakes",
                        words -> new Page(
                                "admin/connect.jte",
                                form(
                                        false,
                                        Map.of("base-url", Shells.HOSTILE),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "base-url",
                                                        words.say(
                                                                "connectors.mistake.setting",
                                                                OnlyEnglish.quote("No address.")),
                                                "api-key", words.say("admin.form.missing"),
                                                "as-note", words.say("admin.form.too-long", 2000, 3000),
                                                "stages", words.say("admin.form.characters")))))),
                Sample.of(
                        "admin-consent",
                        "admin/consent.jte",
                        new ConnectorPagesResource.GoOn(Shells.ADMIN, "https://ats.example/consent", "ats.example")));
    }

    private static ConnectorsPage none() {
        return new ConnectorsPage(
                Shells.ADMIN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(card("none", false)),
                List.of(),
                0,
                List.of(),
                Optional.empty());
    }

    private static ConnectorsPage many(Optional<String> mistake, Optional<Refused> refused) {
        return new ConnectorsPage(
                Shells.ADMIN,
                Optional.of(new Tried("greenhouse", List.of("Key: accepted.", Shells.HOSTILE))),
                mistake,
                Stream.of("running", "limited", "left_alone", "trying", "paused")
                        .map(state -> card(state, true))
                        .toList(),
                List.of(card("none", false)),
                List.of(letter("stuck", false), letter("other", false)),
                1_200,
                List.of(letter("drifted", false), letter("gone", true)),
                refused);
    }

    private static ConnectorCard card(String state, boolean connected) {
        var traffic = new TrafficView(
                state,
                3,
                new Limits(50, Duration.ofSeconds(10), 4),
                Optional.of(NOON).filter(any -> state.equals("limited")),
                Optional.of(NOON).filter(any -> state.equals("left_alone")),
                5,
                Optional.of(NOON).filter(any -> state.equals("paused")),
                Optional.of("It answered 401").filter(any -> state.equals("paused")));
        return new ConnectorCard(
                new AccountStatus(
                        "c-" + state,
                        connected ? "Greenhouse " + state : Shells.HOSTILE,
                        !connected,
                        Map.of("orders", "none", "bodyAuthenticated", "yes", "readsBack", "no", "steps", "file note"),
                        Optional.of(traffic).filter(any -> connected),
                        12,
                        3,
                        1,
                        true,
                        Optional.of(NOON).filter(any -> state.equals("running")),
                        Optional.ofNullable(Map.of("running", "shown", "limited", "unset", "paused", "never")
                                .get(state)),
                        true),
                Optional.of(NOON).filter(any -> state.equals("running")),
                Optional.of(new CatalogueStanding("published", Optional.empty()))
                        .filter(any -> connected));
    }

    private static Letter letter(String name, boolean missing) {
        return new Letter(
                id(name),
                id("request"),
                "greenhouse",
                "connectors.step." + (missing ? "file" : "note"),
                Optional.of(Shells.HOSTILE).filter(any -> !name.equals("other")),
                Optional.of("refused"),
                Optional.of("POST /v1/notes 0a1b2c"),
                name.equals("other"),
                missing,
                Optional.of(NOON));
    }

    private static ConnectPage form(boolean connected, Map<String, String> typed, Mistakes mistakes) {
        return new ConnectPage(
                Shells.ADMIN,
                "greenhouse",
                "Greenhouse",
                !connected,
                connected,
                SETTINGS,
                typed,
                connected ? Set.of("api-key") : Set.of(),
                mistakes);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
