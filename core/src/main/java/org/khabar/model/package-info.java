/** The nouns. */
package org.khabar.model;
