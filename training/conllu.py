"""CoNLL-U in, sentences out: only the basic tree, without multiword and empty nodes."""

from dataclasses import dataclass


@dataclass
class Sentence:
    forms: list
    upos: list
    xpos: list
    heads: list  # 0 is the root, words count from 1
    deprels: list
    genre: str


def read_conllu(path):
    sentences, rows, genre = [], [], "other"
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                genre = genre_of(line[len("# newdoc id = "):])
            if line == "" and rows:
                sentences.append(sentence_of(rows, genre))
                rows = []
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        sentences.append(sentence_of(rows, genre))
    return sentences


def genre_of(document):
    """GUM_news_x -> gum-news, weblog-x -> weblog."""
    return "gum-" + document.split("_")[1] if document.startswith("GUM_") else document.split("-")[0]


def sentence_of(rows, genre):
    column = lambda index: [row[index] for row in rows]
    return Sentence(column(1), column(3), column(4), [int(head) for head in column(6)], column(7), genre)
