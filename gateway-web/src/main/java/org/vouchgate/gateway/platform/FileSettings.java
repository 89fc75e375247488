package org.vouchgate.gateway.platform;

/**
 * Whether candidates may hand in files, or answer by an exchange of the VC-API, unless the request says otherwise.
 *
 * @param accepted whether they may; nothing in a file proves who holds it
 */
public record FileSettings(boolean accepted) {

    static FileSettings of(String choice) {
        return switch (choice) {
            case "refuse" -> new FileSettings(false);
            case "accept" -> new FileSettings(true);
            default ->
                throw new IllegalArgumentException("gateway.request.files must be refuse or accept, was " + choice);
        };
    }
}
