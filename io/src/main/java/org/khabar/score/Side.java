package org.khabar.score;

/** Where a fact comes from. */
enum Side {
    GOLD,
    PREDICTED
}
