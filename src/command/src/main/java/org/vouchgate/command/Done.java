package org.vouchgate.command;

/**
 * How a command went.
 *
 * @param message what was done, for whoever called it
 * @param code    what the process ends with: 0 is done; others are told by the command's usage
 */
record Done(String message, int code) {

    static Done of(String message) {
        return new Done(message, 0);
    }
}
