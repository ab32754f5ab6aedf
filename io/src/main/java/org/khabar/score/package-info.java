/**
 * How well predictions agree with gold: precision, recall, F1 and accuracies over stand-off documents, micro-averaged.
 *
 * <p>Spans are compared without blanks, marks and final punctuation at their edges. Facts are matched one to one, the
 * closest pair first. What a gold file calls not required is neither missed nor wrong, and a prediction that matches only
 * such a fact is dropped. What a gold file lacks is not scored. Entities are the same when the one-to-one map by shared
 * mentions says so: merging two never helps. The parts of a missed visit or agreement are missed and those of an extra one
 * are too much, except in the rows that say "(matched)" and in the accuracies.
 */
package org.khabar.score;
