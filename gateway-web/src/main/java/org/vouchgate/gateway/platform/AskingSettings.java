package org.vouchgate.gateway.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;

/**
 * How wallets are asked, unless the request says otherwise, and what is never asked.
 *
 * @param prefix                    how wallets recognise the gateway
 * @param browserProtocols          in which ways a candidate's own browser is offered the request, preferred first
 * @param refuseProtectedAttributes whether a query for protected attributes is refused rather than remarked on
 * @param transactionDataTypes      what may be put before a candidate to authorise
 * @param verifierInfo              a directory with what others say about the employers
 */
public record AskingSettings(
        ClientIdentifier.Prefix prefix,
        List<BrowserProtocol> browserProtocols,
        boolean refuseProtectedAttributes,
        Set<String> transactionDataTypes,
        Optional<Path> verifierInfo) {

    public AskingSettings {
        browserProtocols = List.copyOf(browserProtocols);
        transactionDataTypes = Set.copyOf(transactionDataTypes);
        if (verifierInfo.isPresent() && !Files.isDirectory(verifierInfo.get())) {
            throw new IllegalArgumentException(
                    "gateway.verifier-info.directory is no directory: " + verifierInfo.get());
        }
    }

    static AskingSettings of(
            String prefix,
            String browserProtocols,
            String protectedAttributes,
            Optional<String> transactionDataTypes,
            Optional<Path> verifierInfo) {
        return new AskingSettings(
                prefix(prefix),
                browserProtocols(browserProtocols),
                isRefused(protectedAttributes),
                words(transactionDataTypes.orElse("")).collect(Collectors.toUnmodifiableSet()),
                verifierInfo);
    }

    private static ClientIdentifier.Prefix prefix(String name) {
        return ClientIdentifier.Prefix.of(name)
                .orElseThrow(() -> new IllegalArgumentException("gateway.request.client-id-prefix must be one of "
                        + ClientIdentifier.Prefix.choices() + ", was " + name));
    }

    private static List<BrowserProtocol> browserProtocols(String names) {
        return names.equals("none")
                ? List.of()
                : words(names)
                        .map(name -> BrowserProtocol.of(name)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "gateway.request.browser-protocols knows no " + name)))
                        .distinct()
                        .toList();
    }

    private static boolean isRefused(String choice) {
        return switch (choice) {
            case "warn" -> false;
            case "refuse" -> true;
            default ->
                throw new IllegalArgumentException(
                        "gateway.request.protected-attributes must be warn or refuse, was " + choice);
        };
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+")).filter(word -> !word.isEmpty());
    }
}
