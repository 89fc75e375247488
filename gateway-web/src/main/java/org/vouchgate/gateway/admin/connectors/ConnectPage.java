package org.vouchgate.gateway.admin.connectors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The form with which an account is connected or changed.
 *
 * @param connected  whether there is an account already
 * @param settings   what can be told
 * @param typed      what stands in the fields, by setting; never a secret
 * @param secretsSet the secrets that are kept
 */
public record ConnectPage(
        Shell shell,
        String id,
        String name,
        boolean preview,
        boolean connected,
        List<ConnectorSetting> settings,
        Map<String, String> typed,
        Set<String> secretsSet,
        Mistakes mistakes) {

    public ConnectPage {
        settings = List.copyOf(settings);
        typed = Map.copyOf(typed);
        secretsSet = Set.copyOf(secretsSet);
    }

    public String value(ConnectorSetting setting) {
        return typed.getOrDefault(setting.name(), "");
    }

    public @Nullable String wrong(ConnectorSetting setting) {
        return mistakes.at(setting.name()).orElse(null);
    }
}
