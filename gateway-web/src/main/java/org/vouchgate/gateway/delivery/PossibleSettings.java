package org.vouchgate.gateway.delivery;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.gateway.traffic.AccountLimits;

/** Everything that can be set of an account: what its connector asks for, and what the gateway adds for every account. */
public final class PossibleSettings {

    private PossibleSettings() {}

    public static List<ConnectorSetting> of(AtsConnector connector) {
        var settings = new ArrayList<>(connector.describe().settings());
        connector
                .orders()
                .ifPresent(orders -> settings.add(own(
                        ConnectAts.JOB,
                        Kind.TEXT,
                        "Job for orders",
                        "The job that orders are for which name none: its id, or its exact title.")));
        settings.add(own(
                PanelOrigins.SETTING,
                Kind.TEXT,
                "Pages that may show the panel",
                "Up to ten origins with blanks between them, such as https://ats.example, whose pages may show Vouchgate's"
                        + " panel in a frame."));
        AccountLimits.SETTINGS.forEach(name -> settings.add(own(
                name, Kind.TEXT, "Limit: " + name.replace('-', ' '), "A lower limit than the system's usual one.")));
        return List.copyOf(settings);
    }

    private static ConnectorSetting own(String name, Kind kind, String label, String description) {
        return new ConnectorSetting(name, kind, false, label, description);
    }
}
