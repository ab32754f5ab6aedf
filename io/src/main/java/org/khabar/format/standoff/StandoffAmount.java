package org.khabar.format.standoff;

import java.math.BigDecimal;
import org.khabar.text.Span;

/**
 * An amount of money.
 *
 * @param value how much
 * @param currency the code of the currency, ISO 4217
 * @param text the words that say so
 * @param required false if it may be found or left, in gold only
 */
public record StandoffAmount(BigDecimal value, Member<String> currency, Span text, boolean required) {}
