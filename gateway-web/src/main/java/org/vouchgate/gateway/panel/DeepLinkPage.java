package org.vouchgate.gateway.panel;

import org.vouchgate.gateway.recruiter.Shell;

/**
 * The page behind a link for which nothing has been asked yet.
 *
 * @param action where the form goes
 */
public record DeepLinkPage(Shell shell, PanelView view, String action) {}
