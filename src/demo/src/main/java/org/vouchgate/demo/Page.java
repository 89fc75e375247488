package org.vouchgate.demo;

/**
 * A page to be rendered on the server.
 *
 * @param template the template's file name under {@code src/main/jte}
 * @param model    its one parameter, called {@code page} there
 */
public record Page(String template, Object model) {}
