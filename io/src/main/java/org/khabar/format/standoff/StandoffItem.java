package org.khabar.format.standoff;

import org.khabar.text.Span;

/**
 * An item of the programme of a visit.
 *
 * @param kind what happens, such as BILATERAL_TALKS or PRESS_CONFERENCE
 * @param stage PLANNED, UNDER_WAY, COMPLETED, CANCELLED or POSTPONED
 * @param text the clause that says so
 * @param required false if it may be found or left, in gold only
 */
public record StandoffItem(Member<String> kind, Member<String> stage, Span text, boolean required) {}
