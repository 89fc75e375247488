package org.vouchgate.ats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A connector as an employer's admin sees it.
 *
 * @param id      short, lower case, for ever the same
 * @param name    for a person
 * @param version of the vendor's interface it was written for
 * @param preview whether something in it rests on unconfirmed vendor behaviour
 */
public record ConnectorDescriptor(
        String id,
        String name,
        String version,
        boolean preview,
        Capabilities capabilities,
        List<ConnectorSetting> settings) {

    public ConnectorDescriptor {
        settings = List.copyOf(settings);
        if (!id.matches("[a-z][a-z0-9-]{1,31}")) {
            throw new IllegalArgumentException("a connector's id is short and lower case");
        }
    }

    /** What is missing or malformed in an account, in sentences for its admin; empty if it can be used. */
    public List<String> problems(AtsAccount account) {
        var problems = new ArrayList<String>();
        for (var setting : settings) {
            if (!present(setting, account)) {
                if (setting.required()) {
                    problems.add(setting.label() + " is missing.");
                }
            } else if (!wellFormed(setting, account)) {
                problems.add(setting.label() + " is not a valid "
                        + (setting.kind() == ConnectorSetting.Kind.ADDRESS ? "address." : "yes or no."));
            }
        }
        return problems;
    }

    private static boolean present(ConnectorSetting setting, AtsAccount account) {
        return setting.kind() == ConnectorSetting.Kind.SECRET
                ? account.secret(setting.name()).isPresent()
                : account.setting(setting.name()).isPresent();
    }

    private static boolean wellFormed(ConnectorSetting setting, AtsAccount account) {
        return switch (setting.kind()) {
            case ADDRESS -> isAddress(account.setting(setting.name()).orElseThrow());
            case FLAG -> account.setting(setting.name()).orElseThrow().matches("true|false");
            case TEXT, LIST, SECRET -> true;
        };
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
