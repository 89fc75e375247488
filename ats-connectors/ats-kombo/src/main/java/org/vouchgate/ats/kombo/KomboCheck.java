package org.vouchgate.ats.kombo;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.json.JsonRead;

/** Tries the key, then looks whether the integration is active and takes orders. */
final class KomboCheck implements ChecksAccount {

    private static final String KEY = "API key";
    private static final String INTEGRATION = "Integration";
    private static final String CATALOGUE = "Packages";
    private static final String APPLICATIONS = "Notes and files on applications";

    @Override
    public List<Checked> check(Exchange exchange) {
        var api = KomboApi.of(exchange);
        var checked = new ArrayList<Checked>();
        checked.add(api.read(
                "/check-api-key",
                data -> good(KEY, "Kombo accepts the key."),
                failure -> bad(KEY, failure, "Enter a key from Kombo's dashboard.")));
        if (checked.get(0).state() != State.GOOD) {
            return checked;
        }
        checked.add(api.read(
                "/integrations/" + KomboSettings.encoded(api.settings().integrationId()),
                KomboCheck::integration,
                failure -> bad(INTEGRATION, failure, "Check the integration id.")));
        checked.add(api.read(
                "/assessment/packages",
                data -> good(CATALOGUE, JsonRead.objects(data, "packages").size() + " packages can be ordered there."),
                failure -> bad(CATALOGUE, failure, "The integration does not offer assessments.")));
        if (api.settings().writesBack()) {
            checked.add(api.read(
                    "/ats/applications?page_size=1",
                    data -> good(APPLICATIONS, "Applications can be read."),
                    failure -> new Checked(
                            APPLICATIONS,
                            failure instanceof StepOutcome.Retry ? State.UNKNOWN : State.LIMITED,
                            "Applications cannot be reached; corrections will be missing there.")));
        }
        return checked;
    }

    private static Checked integration(JsonObject integration) {
        var status = JsonRead.text(integration, "status").orElse("");
        var setup = JsonRead.text(integration, "setup_status").orElse("");
        if (!status.equals("ACTIVE")) {
            return new Checked(INTEGRATION, State.BAD, "The integration is not active; connect it again in Kombo.");
        }
        return setup.equals("COMPLETED")
                ? good(INTEGRATION, "The integration is active.")
                : new Checked(INTEGRATION, State.LIMITED, "The integration's set-up is not finished.");
    }

    private static Checked good(String what, String sentence) {
        return new Checked(what, State.GOOD, sentence);
    }

    private static Checked bad(String what, StepOutcome failure, String advice) {
        return failure instanceof StepOutcome.Retry
                ? new Checked(what, State.UNKNOWN, "Kombo could not be asked; try again later.")
                : new Checked(what, State.BAD, "Kombo refuses. " + advice);
    }
}
