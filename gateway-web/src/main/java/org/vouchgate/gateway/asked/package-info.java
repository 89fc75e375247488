/**
 * Requests and results as the API tells them. Everything about a candidate comes from {@link
 * org.vouchgate.gateway.blind.SeenByCaller}, so that people are told no more than on the pages.
 */
@NullMarked
package org.vouchgate.gateway.asked;

import org.jspecify.annotations.NullMarked;
