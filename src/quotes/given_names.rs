//! Given names that tell whether somebody is a man or a woman.
//!
//! Common ones of the languages that news is written in, from general knowledge. Names that both men and women bear
//! somewhere (Andrea, Jean, Kim, Robin, Sasha) are left out: they show a person, but no gender.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Which of `he` and `she` somebody is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gender {
    Female,
    Male,
}

/// What a word tells as a given name; none if it is not known as one.
pub(super) fn gender(word: &str) -> Option<Gender> {
    // `Jo-Renee`, `Jean-Marc`: the last part that is known.
    word.rsplit('-').find_map(|part| KNOWN.get(part).copied().flatten())
}

/// Whether a word is known as a given name, of men, women or both.
pub(super) fn is_given_name(word: &str) -> bool {
    word.split('-').any(|part| KNOWN.contains_key(part))
}

/// The names, each with whose it is; none for those of both.
static KNOWN: LazyLock<FxHashMap<&str, Option<Gender>>> = LazyLock::new(|| {
    let lists = [(FEMALE, Some(Gender::Female)), (MALE, Some(Gender::Male)), (BOTH, None)];
    lists.iter().flat_map(|(list, gender)| list.split_whitespace().map(|name| (name, *gender))).collect()
});

const FEMALE: &str = "\
    Abigail Ada Adele Adriana Agnes Agnieszka Aino Aisha Alba Aleksandra Alessandra Alexandra Alice Alicia Alina \
    Alisa Allison Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Angela Angelika Angelina Angie Anita Anja \
    Ann Anna Anne Anneliese Annette Annie Antonia Anya April Ariana Asa Astrid Audrey Ava Ayesha Ayşe Barbara \
    Beata Beate Beatrice Beatriz Becky Bernadette Bertha Bethany Betsy Betty Beverly Bianca Birgit Bonnie Brenda \
    Brianna Bridget Brigid Brigitte Brooke Camila Camilla Carina Carla Carly Carmel Carmen Carol Carole Caroline \
    Carolyn Carrie Catalina Caterina Catherine Cathy Cecile Cecilia Celine Charlotte Chelsea Cheryl Chiara Chloe \
    Christa Christiane Christina Christine Cindy Claire Clara Claudia Colette Colleen Constance Cora Corinna \
    Cornelia Courtney Cristina Crystal Cynthia Dagmar Daniela Danielle Daria Darlene Dawn Debbie Deborah Debra \
    Delia Denise Diana Diane Dolores Donna Dora Doris Dorothea Dorothy Edith Eileen Elaine Eleanor Elena Eleni \
    Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Els Elsa Emilia Emily Emma Erica Erika Erin Esperanza \
    Esther Ethel Eugenia Eva Evelyn Fatima Fatma Felicia Fiona Frances Francesca Franziska Frida Frieda Gabriela \
    Gabrielle Gail Galia Galina Gemma Genevieve Geraldine Gertrud Gina Giorgia Giulia Gladys Gloria Grace Greta \
    Gudrun Gwen Hanna Hannah Harriet Hazel Heather Heidi Heike Helen Helena Helene Helga Henrietta Hilda \
    Hildegard Hillary Holly Ida Ilse Ines Inès Inga Inge Ingrid Irena Irene Irina Iris Irma Isabel Isabella \
    Isabelle Ivana Ivanka Jacqueline Jadwiga Jana Jane Janet Janice Jasmine Jeanette Jeanne Jennifer Jenny \
    Jessica Jill Joan Joanna Joanne Johanna Josefina Josephine Joyce Juana Judith Judy Julia Juliana Julie \
    Juliet Jutta Kaja Karen Karin Karina Karla Karolina Katarzyna Kate Kateryna Katharina Katherine Kathleen \
    Kathryn Kathy Katie Katja Katrin Kayla Kellyanne Kelsey Kerstin Khadija Kirsten Klara Kristen Kristin \
    Kristina Krystyna Larissa Latifa Laura Lauren Lea Leah Leila Lena Leona Leonor Leticia Lidia Liliana Lillian \
    Lily Lina Linda Lisa Liudmyla Liz Loretta Lori Lorraine Louisa Louise Lucia Lucie Lucinda Lucía Lucy Ludmila \
    Luisa Luise Lydia Lynne Mabel Madeleine Madison Magdalena Maggie Maja Malia Malika Mandy Manuela Mara Marcia \
    Margaret Margarethe Margarita Margot Maria Mariam Mariana Marianne Marie Marilyn Marina Marine Marion Marisa \
    María Marjorie Marlene Marta Martha Martina Martine Mary Mathilde Matilda Maureen Maxine Małgorzata \
    Mechthild Megan Melania Melanie Melinda Melissa Meredith Mia Michaela Michelle Mila Mildred Mindy Miranda \
    Miriam Molly Monica Monika Monique Mónica Myra Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natasha Nicole \
    Nina Noemi Nora Norma Ofelia Oksana Oleksandra Olena Olga Olha Olivia Ona Oxana Paloma Pamela Patricia Patty \
    Paula Paulina Pauline Peggy Penelope Penny Petra Phyllis Pilar Polly Priscilla Priya Rachel Ramona Raquel \
    Rebecca Regina Renata Renate Rhonda Rita Roberta Rocío Rosa Rosalind Rose Rosemarie Rosemary Roxanne Rute \
    Ruth Sabine Sabrina Sally Samantha Sandra Sanna Sara Sarah Serena Sharon Sheila Shelly Sherry Shirley Sigrid \
    Silke Silvia Simona Sofia Solange Sonia Sonja Sophia Sophie Stacey Stefania Stella Stephanie Sue Susan \
    Susana Susanne Suzanne Svetlana Svitlana Sylvia Sylvie Tabitha Tamara Tammy Tanja Tanya Tara Tatiana Teresa \
    Tetiana Thea Theresa Tiffany Tina Tracy Tulsi Ulla Ulrike Ursula Uta Ute Valentina Valeria Valerie Vanessa \
    Vera Verena Veronica Veronika Victoria Viktoria Violet Vivian Viviana Vivien Wanda Wendy Wilma Xenia Ximena \
    Yolanda Yulia Yvette Yvonne Zahra Zoe Zofia";

const MALE: &str = "\
    Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmed Alan Albert Alberto Alejandro Aleksander Aleksandr \
    Alessandro Alexander Alexandre Alfonso Alfred Alfredo Ali Allan Allen Amir Anatoly Anders Andre Andreas \
    Andrei Andrew André Andrés Andriy Andrzej Andy Angelo Angus Anthony Antoine Anton Antonio Antony Armando \
    Arne Arnold Arthur Arturo Axel Álvaro Ángel Barack Barry Bart Bashar Ben Benedict Benjamin Bernard Bernd \
    Bernhard Bernie Bert Bertrand Bill Billy Björn Bob Bobby Boris Brad Brendan Brent Brett Brian Bruce Bruno \
    Bryan Burkhard Byron Calvin Carl Carlo Carlos Cedric Chad Charles Charlie Christian Christoph Christophe \
    Christopher Chuck Clarence Claus Clayton Clément Clifford Clive Colin Connor Conrad Corey Craig Curtis Cyril \
    Damian Dan Daniel Daniele Danny Darren Dave David Dean Dennis Denys Derek Detlef Detlev Diego Dieter Dietmar \
    Dimitri Dinesh Dirk Dmitri Dmitry Dmytro Domenico Dominik Donald Doug Douglas Duncan Dustin Dwight Eberhard \
    Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Elias Elijah Elliott Emanuel Emil Emilio Emmanuel Enrico \
    Enrique Eric Erich Erik Ernest Ernst Erwin Ethan Eugene Evan Evgeny Fabian Fabio Felipe Felix Fernando \
    Florian Francesco Francisco Franco François Frank Franklin Franz Fred Frederick Frédéric Friedrich Fritz \
    Gabriel Gareth Gary Gavin Gene Geoffrey Georg George Georges Gerald Gerard Gerd Gerhard Gernot Gérard Gianni \
    Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregor Gregory Grzegorz Guido Guillaume Guillermo \
    Gustav Gustavo Guy Günter Günther Hamid Hank Hans Harald Harold Harry Hartmut Harvey Hassan Hector Heiko \
    Heiner Heinrich Heinz Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Holger Horacio Horst Howard \
    Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Ihor Ilya Ion Isaac Ivan Ivo Jacek Jack Jacob \
    Jacques Jaime Jake James Jared Jaroslav Jason Javier Jay Jean-Claude Jeff Jeffrey Jens Jeremy Jerome Jerry \
    Jesse Jim Jimmy Joachim Joaquín João Jochen Joe Joel Johann Johannes John Johnny Jon Jonas Jonathan Jorge \
    Josef Joseph José Josh Joshua Jörg Juan Jules Julian Julio Juri Justin Jürgen Kai Karl Keith Ken Kenneth \
    Kevin Khalid Klaus Konrad Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence Leif Len Leo Leon Leonard \
    Leonardo Leonid Leopold Leroy Liam Lloyd Lorenzo Lothar Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Lukas \
    Lukasz Lutz Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Marek Mario Marius Mark \
    Markus Marshall Martin Marvin Massimo Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max \
    Maxim Maximilian Mehmet Michael Michał Michel Miguel Mikael Mike Mikhail Milan Mirko Miroslav Mitch Mitt \
    Mohamed Mohammad Mohammed Moritz Morten Muhammad Murat Mustafa Mykola Nathan Nathaniel Neil Newt Nicholas \
    Nick Nicolas Niels Nigel Nikolai Nils Norbert Norman Oleg Oleh Oleksandr Oliver Olivier Omar Orlando Oscar \
    Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pawel Paweł Pedro Peer Per Pete Peter \
    Petro Phil Philip Philipp Philippe Pierre Pieter Piotr Rafael Raimund Rainer Ralf Ralph Ramón Rand Randall \
    Randy Raphael Raul Raúl Ray Raymond Reince Reinhard Reinhold Reza Ricardo Richard Rick Rob Robert Roberto \
    Rod Roderich Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Roy Ruben Rudolf Rudy Rupert Russell \
    Rüdiger Ryan Salvador Sam Samuel Santiago Scott Sean Sebastian Sebastien Serge Sergei Sergey Sergio Serhiy \
    Seth Shane Siegfried Sigmar Simon Stanislav Stanley Stefan Stefano Sten Stephan Stephen Steve Steven Stewart \
    Stuart Sven Taras Ted Terrence Thaddeus Theo Theodor Theodore Thierry Thomas Thorsten Tim Timothy Tobias \
    Todd Tom Tomasz Tomás Tommy Tony Torsten Travis Trent Trevor Trey Tyler Udo Ulrich Umberto Uwe Valentin \
    Victor Viktor Vincent Vincenzo Vitaliy Vladimir Vladislav Volker Volodymyr Walter Warren Wayne Werner \
    Wilfried Wilhelm Will Willi William Willy Winston Wladimir Wojciech Wolf Wolfgang Xavier Yann Yannick Yevhen \
    Yuri Yuriy Yusuf Yves Zachary Łukasz";

const BOTH: &str = "\
    Alex Alexi Alexis Andrea Ashley Cameron Camille Carey Casey Chris Claude Dana Dominique Elia Francis \
    Gabriele Hilary Jackie Jamie Jan Jean Jo Jordan Kelly Kerry Kim Lee Leslie Loren Lynn Marian Maxime Michele \
    Morgan Nicola Nikola Noor Pat Quinn Rene René Robin Sascha Sasha Shannon Sidney Simone Stacy Taylor \
    Terry Toni Tracey Ulli";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_a_gender_only_where_they_are_one_genders() {
        assert_eq!(gender("Lena"), Some(Gender::Female));
        assert_eq!(gender("Paul"), Some(Gender::Male));
        assert_eq!(gender("Robin"), None);
        assert!(is_given_name("Robin") && !is_given_name("Senate"));
        assert_eq!(gender("Jean-Marc"), Some(Gender::Male));
    }

    #[test]
    fn no_name_stands_in_two_lists() {
        let mut all: Vec<&str> = FEMALE.split_whitespace().chain(MALE.split_whitespace()).collect();
        all.extend(BOTH.split_whitespace());
        all.sort_unstable();
        let twice: Vec<&[&str]> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert_eq!(twice, Vec::<&[&str]>::new());
    }
}
