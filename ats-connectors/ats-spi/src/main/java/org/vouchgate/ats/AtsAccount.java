package org.vouchgate.ats;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.secret.Secret;

/**
 * One employer's account at one ATS.
 *
 * @param employer  whose it is
 * @param connector the {@link ConnectorDescriptor#id} that speaks to it
 * @param settings  by the names the descriptor declares
 * @param secrets   by name: the current one first, then those being rotated out, all of them accepted inbound
 */
public record AtsAccount(
        String employer, String connector, Map<String, String> settings, Map<String, List<Secret>> secrets) {

    public AtsAccount {
        settings = Map.copyOf(settings);
        secrets = secrets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }

    public Optional<URI> address(String name) {
        return setting(name).map(URI::create);
    }

    /** A setting that is a list, separated by commas. */
    public List<String> list(String name) {
        return setting(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The secret to use outbound. */
    public Optional<Secret> secret(String name) {
        return secrets(name).stream().findFirst();
    }

    /** Every secret to accept inbound. */
    public List<Secret> secrets(String name) {
        return secrets.getOrDefault(name, List.of());
    }

    /** Settings may hold addresses with secrets in them. */
    @Override
    public String toString() {
        return "AtsAccount[" + connector + " of " + employer + "]";
    }
}
