package org.khabar.format.standoff;

import org.khabar.text.Span;

/**
 * A statement that somebody was invited.
 *
 * @param by the id of the inviter, null for a nameless one
 * @param text from the word of inviting to the end of the inviter
 * @param required false if it may be found or left, in gold only
 */
public record StandoffInvitation(Member<String> by, Span text, boolean required) {}
