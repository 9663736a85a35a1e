/**
 * Invented exports of one tenant: the same bytes for the same seed, on every machine. All names are made up and all
 * addresses are reserved ones; codes, statuses and methods are wider than the catalogue.
 */
package dev.mfacodes.bench.speed.sample;
